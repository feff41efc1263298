# Nothing but the texts is written anew.
resource "dynatrace_iam_policy" "heredoc" {
    name = "Heredoc"    # as it was
  account         = "acme"
  statement_query = <<-EOT
      ALLOW settings:objects:read, settings:objects:write WHERE settings:schemaId = "a";
      // a comment
      ALLOW settings:schemas:read;
    EOT
}

resource "dynatrace_iam_policy" "quoted" {
  name            = "Quoted"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read WHERE settings:schemaId = \"\u00e4$${x\";"
}

resource "dynatrace_iam_policy" "put_together" {
  name            = "Put together"
  account         = "acme"
  statement_query = "ALLOW   ${local.permission};"
}

resource "dynatrace_iam_policy_boundary" "boundary" {
  name  = "Boundary"
  query = "settings:schemaId IN (\"a\", \"b\");"
}

locals {
  permission = "settings:objects:read"
}
