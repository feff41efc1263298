variable "plain" {
  default = "default"
}

variable "automatic" {
  default = "default"
}

variable "both" {
  default = "default"
}

variable "json" {
  default = "default"
}

variable "json_and_automatic" {
  default = "default"
}

variable "not_read" {
  default = "default"
}

variable "kept" {
  default = "default"
}

resource "dynatrace_iam_policy" "plain" {
  name            = "plain"
  account         = var.plain
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "automatic" {
  name            = "automatic"
  account         = var.automatic
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "both" {
  name            = "both"
  account         = var.both
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "json" {
  name            = "json"
  account         = var.json
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "json_and_automatic" {
  name            = "json_and_automatic"
  account         = var.json_and_automatic
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "not_read" {
  name            = "not_read"
  account         = var.not_read
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "kept" {
  name            = "kept"
  account         = var.kept
  statement_query = "ALLOW settings:objects:read;"
}

variable "bare" {}

resource "dynatrace_iam_policy" "bare" {
  name            = var.bare
  account         = "acme"
  statement_query = var.texts.reader
}

variable "texts" {
  default = {
    reader = "ALLOW settings:objects:write;"
  }
}
