resource "dynatrace_iam_policy" "crlf" {
  name            = "CRLF"
  account         = "acme"
  statement_query = <<-EOT
    ALLOW settings:objects:read
      WHERE settings:schemaId = "x";
  EOT
}
