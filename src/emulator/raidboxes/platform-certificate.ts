/**
 * What the TLS listener shows when no box has a certificate for the name: self-signed, TEST ONLY.
 * The key is public and protects nothing; it is here because Node cannot make a certificate. Valid 2024 to 2124.
 */
export const PLATFORM_CERTIFICATE = {
  cert: `-----BEGIN CERTIFICATE-----
MIIB4zCCAYmgAwIBAgIUUJgyjArRhmGzz/+LPtCxSXN+gFMwCgYIKoZIzj0EAwIw
PTEcMBoGA1UECgwTQm94d3JpZ2h0IFRFU1QgT05MWTEdMBsGA1UEAwwUcGxhdGZv
cm0uZXhhbXBsZS5jb20wIBcNMjQwMTAxMDAwMDAwWhgPMjEyNDAxMDEwMDAwMDBa
MD0xHDAaBgNVBAoME0JveHdyaWdodCBURVNUIE9OTFkxHTAbBgNVBAMMFHBsYXRm
b3JtLmV4YW1wbGUuY29tMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEO3KYD5bV
V6fQeU7TX2VY7YTlnTE7a5rI5wtKbLbIou128fhe9hSsy5zWvFadBwyryH9ADzOD
mWlvupvmW5YGp6NlMGMwCQYDVR0TBAIwADA3BgNVHREEMDAughRwbGF0Zm9ybS5l
eGFtcGxlLmNvbYIWKi5wbGF0Zm9ybS5leGFtcGxlLmNvbTAdBgNVHQ4EFgQUlemI
fcD4pmmGGYfgyfkaPQiUz3swCgYIKoZIzj0EAwIDSAAwRQIhALPwG1S68pWQCsiI
U6ITGY9D+Me5fTYnzq6ple9/IK5EAiB4JQX/WjTq9hUoT5WKsQDofij6qSewtq1g
RYZhyV72lw==
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgpLKuDFRDdXu6utmi
DWzBueRs7SGnV/KK/6aBSazRo8GhRANCAAQ7cpgPltVXp9B5TtNfZVjthOWdMTtr
msjnC0pstsii7Xbx+F72FKzLnNa8Vp0HDKvIf0APM4OZaW+6m+Zblgan
-----END PRIVATE KEY-----
`,
} as const;
