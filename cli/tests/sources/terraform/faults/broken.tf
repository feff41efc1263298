resource "dynatrace_iam_policy" "broken" {
  name = "Broken
}
