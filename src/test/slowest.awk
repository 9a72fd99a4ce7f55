# Reads the reports of a run: prints the slowest classes, and each test that passed only at a second try.
function attribute(name,    value) {
  value = $0
  if (!sub(".* " name "=\"", "", value)) return ""
  sub("\".*", "", value)
  return value
}
/<testsuite / {
  time = attribute("time")
  gsub(",", "", time)
  seconds[attribute("name")] += time
}
/<testcase / { test = attribute("classname") "." attribute("name") }
/<flaky(Failure|Error)/ { flakes[test] = 1 }
END {
  list = "sort -rn | head -n 15"
  for (name in seconds) {
    if (!told++) print "\nThe slowest classes, in seconds:"
    printf "%8.1f  %s\n", seconds[name], name | list
  }
  close(list)
  for (test in flakes) print "A FLAKE, to be mended: " test
}
