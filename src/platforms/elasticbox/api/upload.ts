/** A file as a multipart body with the one part `blob`, as the platform's Jenkins plugin sends it. */
export async function upload(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly contentType: string; readonly bytes: Uint8Array }> {
  const form = new FormData();
  form.append('blob', new Blob([new Uint8Array(bytes)]), name);
  const encoded = new Response(form);
  return {
    contentType: encoded.headers.get('content-type') ?? 'multipart/form-data',
    bytes: new Uint8Array(await encoded.arrayBuffer()),
  };
}
