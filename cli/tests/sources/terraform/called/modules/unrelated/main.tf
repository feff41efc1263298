resource "aws_iam_policy" "x" {
  name = "x"
}
