resource "dynatrace_iam_policy_bindings_v2" "both" {
  group       = "readers"
  account     = "acme"
  environment = "abc12345"
}
