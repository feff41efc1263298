resource "dynatrace_iam_policy" "indented" {
  name            = "Indented"
  account         = "acme"
  statement_query = <<-EOT
    ALLOW settings:objects:read
      WHERE settings:schemaId == "x";
  
    allow   settings:schemas:read;
  EOT
}

resource "dynatrace_iam_policy" "plain" {
  name            = "Plain"
  account         = "acme"
  statement_query = <<EOT
ALLOW settings:objects:read
  WHERE settings:schemaId == "é" AND settings:schemaId == "y";
EOT
}

resource "dynatrace_iam_policy" "fine" {
  name            = "Fine"
  account         = "acme"
  statement_query = <<-EOT
    ALLOW settings:objects:read, settings:objects:write;

    // behind it
    ALLOW settings:schemas:read WHERE settings:schemaId = "a";
  EOT
}
