set -e
answer=$(curl -fsS -H "Authorization: Bearer $TOKEN" -H 'X-DollarBox-Org: acme' "$BASE/api/v1/containers/$1/")
jq -r '"id=\(.id)\nstatus=\(.status)"' <<<"$answer" > "$OUT"
