locals {
  a = "${local.b}"
  b = local.c
  c = "x${local.a}"
  big0 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
  big1 = "${local.big0}${local.big0}${local.big0}${local.big0}${local.big0}${local.big0}${local.big0}${local.big0}"
  big2 = "${local.big1}${local.big1}${local.big1}${local.big1}${local.big1}${local.big1}${local.big1}${local.big1}"
  big3 = "${local.big2}${local.big2}${local.big2}${local.big2}${local.big2}${local.big2}${local.big2}${local.big2}"
  big4 = "${local.big3}${local.big3}${local.big3}${local.big3}${local.big3}${local.big3}${local.big3}${local.big3}"
  big5 = "${local.big4}${local.big4}${local.big4}${local.big4}${local.big4}${local.big4}${local.big4}${local.big4}"
  big6 = "${local.big5}${local.big5}${local.big5}${local.big5}${local.big5}${local.big5}${local.big5}${local.big5}"
}

resource "dynatrace_iam_policy" "cycle" {
  name            = "Cycle"
  account         = "acme"
  statement_query = local.a
}

resource "dynatrace_iam_policy" "itself" {
  name            = dynatrace_iam_policy.itself.name
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "large" {
  name            = "Large"
  account         = "acme"
  statement_query = local.big6
}
