# Lines of blanks only neither count nor lose anything.
resource "dynatrace_iam_policy" "blank_lines" {
  name            = "blank_lines"
  account         = "acme"
  statement_query = <<-EOT
    ALLOW settings:objects:read
  
        

      WHERE settings:schemaId == "a";
  EOT
}

resource "dynatrace_iam_policy" "tabs" {
  name            = "tabs"
  account         = "acme"
  statement_query = <<-EOT
		ALLOW settings:objects:read
	  WHERE settings:schemaId == "b";
	
	EOT
}

resource "dynatrace_iam_policy" "shallow" {
  name            = "shallow"
  account         = "acme"
  statement_query = <<-EOT
      // deep
  ALLOW settings:objects:read
    WHERE settings:schemaId == "c";
      EOT
}

resource "dynatrace_iam_policy" "none" {
  name            = "none"
  account         = "acme"
  statement_query = <<-EOT
    ALLOW settings:objects:read
WHERE settings:schemaId == "d";
EOT
}

resource "dynatrace_iam_policy" "interpolated" {
  name            = "interpolated"
  account         = "acme"
  statement_query = <<-EOT
    ALLOW settings:objects:read
      ${local.where} settings:schemaId == "e"
    ;
  EOT
}

resource "dynatrace_iam_policy" "begun" {
  name            = "begun"
  account         = "acme"
  statement_query = <<-EOT
    ALLOW settings:objects:read
${local.where} settings:schemaId == "f";
  EOT
}

resource "dynatrace_iam_policy" "plain" {
  name            = "plain"
  account         = "acme"
  statement_query = <<EOT
    ALLOW settings:objects:read
  
      WHERE settings:schemaId == "g";
EOT
}

locals {
  where = "WHERE"
}
