locals {
  greeting = "hello $${name}, %%{ if loud }LOUD%%{ else }quiet%%{ endif }"
  missing  = "hello $${nobody}"
  number   = "$${5}"
  names    = ["x", "y"]
  map      = { a = 1, b = "two" }
  typed    = tomap({ a = "1", b = "2" })
}
