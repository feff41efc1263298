module "prod" {
  source = "./prod"
}

module "test" {
  source = "./test"
}
