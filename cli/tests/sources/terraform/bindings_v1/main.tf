resource "dynatrace_iam_group" "group" {
  name = "Team"
}

resource "dynatrace_iam_policy" "reader" {
  name            = "Reader"
  account         = "acme"
  tags            = ["a", "b"]
  description     = "Reads"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "writer" {
  name            = "Writer"
  account         = "acme"
  statement_query = "ALLOW settings:objects:write;"
}

resource "dynatrace_iam_policy_bindings" "bindings" {
  group   = dynatrace_iam_group.group.id
  account = "acme"
  policies = [
    dynatrace_iam_policy.reader.id,
    dynatrace_iam_policy.writer.id,
    "8a1f0000-aaaa-bbbb-cccc-ddddeeeeffff",
  ]
}
