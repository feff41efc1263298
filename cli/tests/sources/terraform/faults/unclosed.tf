resource "dynatrace_iam_policy" "unclosed" {
  name            = "Unclosed"
  statement_query = <<-EOT
    ALLOW settings:objects:read;
}
