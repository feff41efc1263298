resource "dynatrace_iam_policy" "chomped" {
  name            = "chomped"
  account         = "acme"
  statement_query = chomp(<<-EOT
    ALLOW settings:objects:read
      WHERE settings:schemaId == "a";

  EOT
  )
}

resource "dynatrace_iam_policy" "trimmed" {
  name            = "trimmed"
  account         = "acme"
  statement_query = trimspace("\n ALLOW settings:objects:read WHERE settings:schemaId == \"b\"; ")
}

resource "dynatrace_iam_policy" "in_parentheses" {
  name            = "in_parentheses"
  account         = "acme"
  statement_query = ("ALLOW settings:objects:read WHERE settings:schemaId == \"c\";")
}

resource "dynatrace_iam_policy" "referred" {
  name            = "referred"
  account         = "acme"
  statement_query = trimspace(local.text)
}

resource "dynatrace_iam_policy" "several" {
  name            = "several"
  account         = "acme"
  statement_query = trimspace("a", "b")
}

locals {
  text = <<EOT
  ALLOW settings:objects:read;
EOT
}

resource "dynatrace_iam_policy" "unformatted" {
  name            = "unformatted"
  account         = "acme"
  statement_query = chomp(<<EOT
allow   settings:objects:read,settings:objects:write;

EOT
  )
}

resource "dynatrace_iam_policy" "unformatted_too" {
  name            = "unformatted too"
  account         = "acme"
  statement_query = trimspace("  allow   settings:objects:read;\n\n")
}
