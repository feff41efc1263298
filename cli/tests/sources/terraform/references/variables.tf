variable "account" {
  type    = string
  default = "acme"
}

variable "unused" {
  type = string
}
