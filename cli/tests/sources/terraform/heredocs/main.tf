resource "dynatrace_iam_policy" "plain" {
  name            = "Plain"
  environment     = "abc12345"
  statement_query = <<EOT
ALLOW settings:objects:read
  WHERE settings:schemaId == "plain";
EOT
}

resource "dynatrace_iam_policy" "indented" {
  name            = "Indented"
  environment     = "abc12345"
  statement_query = <<-EOT
    // ä
    ALLOW settings:objects:read
      WHERE settings:schemaId == "indented";

    ALLOW settings:schemas:read
  EOT
}

resource "dynatrace_iam_policy" "templates" {
  name            = "Templates"
  environment     = "abc12345"
  statement_query = <<-TEXT
	ALLOW storage:logs:read WHERE storage:dt.security_context == "$${bindParam:team}";
  TEXT
}

resource "dynatrace_iam_policy_bindings_v2" "bindings" {
  group       = "a group of the account"
  environment = "abc12345"
  policy {
    id         = dynatrace_iam_policy.templates.id
    parameters = { team = "a" }
  }
}
