variable "account" {
  default = {
    id = "acme"
  }
}

locals {
  names = {
    admin    = "Admins"
    "guest"  = "Guests"
    computed = upper("computed")
  }
  list    = ["First", "Second"]
  schemas = ["one", "two"]
  texts = {
    writer = "ALLOW settings:objects:write;"
  }
  teams = {
    a = { schemas = ["ALLOW settings:schemas:read;"] }
  }
  writer = "writer"
  policies = {
    reader   = dynatrace_iam_policy.reader.id
    (local.writer) = dynatrace_iam_policy.writer.id
  }
  by_team = {
    a = [
      dynatrace_iam_policy.reader.id,
      lower(dynatrace_iam_policy.writer.id),
      "not-in-these-files",
      dynatrace_iam_policy.writer.id,
    ]
  }
}
