set -e
call() { curl -fsS -H "Authorization: Bearer $TOKEN" -H 'X-DollarBox-Org: acme' -H 'Content-Type: application/json' "$@"; }
call "$BASE/api/v1/containers/?limit=100" | jq -e 'all(.results[]; .name != "bench")' > /dev/null
id=$(call -d '{"name":"bench","image":"ghcr.io/acme/web:1"}' "$BASE/api/v1/containers/" | jq -r .id)
status=pending
while [ "$status" != running ]; do
  sleep 0.1
  status=$(call "$BASE/api/v1/containers/$id/" | jq -r .status)
done
echo "id=$id" > "$OUT"
