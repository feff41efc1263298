resource "dynatrace_iam_policy" "outside" {
  name            = "Outside"
  account         = "acme"
  statement_query = file("../documented/main.tf")
}

resource "dynatrace_iam_policy" "missing" {
  name            = "Missing"
  account         = "acme"
  statement_query = file("texts/missing.txt")
}
