module "iam" {
  source      = "./modules/iam"
  environment = "prod"
}

module "several" {
  source = "./modules/several"
  count  = 2
}

module "elsewhere" {
  source  = "registry.example/iam"
  version = "1"
  account = "x"
}

module "unrelated" {
  source   = "./modules/unrelated"
  for_each = toset(["a"])
}
