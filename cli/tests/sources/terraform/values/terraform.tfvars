plain = "of terraform.tfvars"
both = "of terraform.tfvars"
bare = "Named"
undeclared = 1
texts = {
  reader = <<-EOT
    ALLOW settings:objects:read WHERE settings:schemaId == "x";
  EOT
}
