resource "dynatrace_iam_policy" "beside" {
  name            = "Beside"
  account         = "acme"
  statement_query = file("${path.module}/texts/reader.txt")
}
