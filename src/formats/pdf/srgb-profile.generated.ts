/**
 * ICC profile of sRGB, version 2.1: deflated, in base64. Made once from the constants of IEC 61966-2-1 with a curve of 1024 points, and
 * frozen, since powers differ in the last bit between computers.
 */
export const srgbProfile =
  "eNqdlXk01d0ax/fv9zvz4HDOccwc4zFkzHCQeSYZMqcMh8ziGJMmSYUiSaYSSaFoMqRZSoOEQkW9R14h3tKAQrmnumv1rrvuff+437322p/9Xc" +
  "9a+3me/ccDAL4D8AULAhATm8h1t7Nk+vj6MbFvAcRfPxXESYj7Rf9LcwO/Yp+o/3PcfxU+JDSBwz9n+DuAE8dNBABy5TMjJTHuB4fzmc7lJ8Xn" +
  "9B8c9ovzf3DwL67+GePhbsXnVgBwpLC/cfDf+N9v/RA6gV/s/5HvPyoxNJWfMwCuScHRERxmyKaYoIhY/v1HT/+zV7+9TVUAsGcBQPJ/e8ElAL" +
  "TsBkD0xW9P4TgAlEwAmh9zkrjJvzzUz1oAAVAAHYgBaSAPlIE60AEGwBiYAxvgCFyAB/AFGwAHhIMYwAUpIB3sBFkgB+SDw6AUVIBqUAsawAXQ" +
  "Aq6CW+AueAh6QD8YAjwwBqb4PzMHFiEIwkJkiAaJQTKQIqQG6UBsyBSygVZD7pAvFAiFQbFQEpQO7YJyoAKoFKqEaqHz0GXoFnQf6oWeQyPQJP" +
  "QRWoARmATTYSlYCdaE2bAF7AR7wOvhMDgeToMz4QNwMVwFn4Gb4VvwQ7gf5sFT8CwCECLCQGQRdYSNWCEuiB+yEeEi25BspAipQhqQNqQTeYLw" +
  "kGnkKwqDoqGYKHWUMcoe5YnioOJR21C5qFLUaVQzqgP1BDWCmkF9R5PRkmg1tBHaAe2DDkOnoLPQRegadBP6DrofPYaew2AwDAwLY4Cxx/hiIj" +
  "FbMLmYo5hGzE1ML2YUM4vFYsWwalgTrAs2CJuIzcKWYM9gb2D7sGPYLzgiTgang7PF+eFicRm4Ilwd7jquDzeOW8QL4hXxRngXfAh+Mz4PX41v" +
  "wz/Gj+EXCUIEFsGE4EGIJOwkFBMaCHcIw4RPRCJRjmhIdCNGEHcQi4nniPeII8SvJCpJlWRF8iclkQ6QTpFukp6TPpHJZCWyOdmPnEg+QK4l3y" +
  "a/In8RoAloCDgIhAhsFygTaBboE3hHwVMUKRaUDZQ0ShHlIuUxZVoQL6gkaCUYJLhNsEzwsuCg4KwQTUhbyEUoRihXqE7ovtAEFUtVotpQQ6iZ" +
  "1BPU29RRGkKTp1nROLRdtGraHdoYHUNn0R3okfQc+ll6N31GmCqsK+wlnCpcJnxNmMdAGEoMB0Y0I49xgTHAWBCRErEQCRXZJ9Ig0icyLyohai" +
  "4aKpot2ijaL7ogxhSzEYsSOyjWIvZSHCWuKu4mniJ+TPyO+LQEXcJYgiORLXFB4oUkLKkq6S65RfKEZJfkrJS0lJ1UnFSJ1G2paWmGtLl0pHSh" +
  "9HXpSRmajKlMhEyhzA2Zt0xhpgUzmlnM7GDOyErK2ssmyVbKdssuyrHkPOUy5BrlXsoT5NnyG+UL5dvlZxRkFJwV0hXqFV4o4hXZiuGKRxQ7Fe" +
  "eVWEreSnuUWpQmWKIsB1Yaq541rExWNlOOV65SfqqCUWGrRKkcVelRhVX1VMNVy1Qfq8Fq+moRakfVelegVxiuiF1RtWJQnaRuoZ6sXq8+osHQ" +
  "WK2RodGi8U5TQdNP86Bmp+Z3LT2taK1qrSFtqrajdoZ2m/ZHHVUdjk6ZztOV5JW2K7evbF35QVdNN1T3mO4zPZqes94evXa9b/oG+lz9Bv1JAw" +
  "WDQINyg0E2ne3KzmXfM0QbWhpuN7xq+NVI3yjR6ILRe2N14yjjOuOJVaxVoauqV42ayJkEmVSa8EyZpoGmx015ZrJmQWZVZq/N5c1DzGvMxy1U" +
  "LCItzli8s9Sy5Fo2Wc5bGVlttbppjVjbWWdbd9tQbTxtSm1e2crZhtnW287Y6dltsbtpj7Z3sj9oP+gg5cBxqHWYcTRw3OrY4URyWutU6vR6te" +
  "pq7uo2Z9jZ0fmQ8/AaxTWxa1pcgIuDyyGXl64s13jXK24YN1e3Mrc37tru6e6da2lrA9bWrZ3zsPTI8xjyVPZM8mz3onj5e9V6zXtbexd483w0" +
  "fbb6PPQV943wbfXD+nn51fjNrrNZd3jdmL+ef5b/wHrW+tT19zeIb4jecC2AEhAUcDEQHegdWBe4FOQSVBU0G+wQXB48w7HiHOFMhZiHFIZMhp" +
  "qEFoSObzTZWLBxIswk7FDYZLhZeFH4dIRVRGnEh0j7yIrI+SiXqFNRy9He0Y0xuJjAmMux1Nio2I5N0ptSN/XGqcVlxfHijeIPx89wnbg1CVDC" +
  "+oTWRDp/kHUlKSftThpJNk0uS/6S4pVyMVUoNTa1a7Pq5n2bx9Ns005uQW3hbGlPl03fmT6y1WJr5TZoW/C29u3y2zO3j+2w23F6J2Fn1M5HGV" +
  "oZBRmfd3nvasuUytyRObrbbnd9lkAWN2twj/Geir2ovRF7u/et3Fey73t2SPaDHK2copylXE7ug/3a+4v3Lx/YeKA7Tz/vWD4mPzZ/4KDZwdMF" +
  "QgVpBaOHnA81FzILsws/Hw44fL9It6jiCOFI0hFe8eri1hKFkvySpdLw0v4yy7LGcsnyfeXzR0OO9h0zP9ZQIVWRU7FwPOL4s0q7yuYqpaqiE5" +
  "gTySfeVHtVd55kn6ytEa/Jqfl2KvYU77T76Y5ag9raOsm6vHq4Pql+8oz/mZ6z1mdbG9QbKhsZjTnnwLmkc2/PB54fuOB0of0i+2LDJcVL5U20" +
  "puxmqHlz80xLeAuv1be197Lj5fY247amKxpXTl2VvVp2Tfha3nXC9czryzfSbszejLs5fSvs1mh7QPvQbZ/bTzvcOrrvON25d9f27u1Oi84b90" +
  "zuXb1vdP/yA/aDlof6D5u79LqaHuk9aurW725+bPC4tcewp613Ve/1PrO+W0+sn9x96vD0Yf+a/t4Bz4Fng/6DvGchzyaeRz//8CL5xeLQjmH0" +
  "cPZLwZdFryRfVf2h8kcjT593bcR6pOv12tdDo5zRqT8T/lway3xDflM0LjNeO6EzcXXSdrLn7bq3Y1NxU4vTWX8J/VX+Tvndpffm77tmfGbGPn" +
  "A/LH/M/ST26dRn3c/ts66zr+Zi5hbns7+IfTn9lf21c8F7YXwxZQm7VPxN5Vvbd6fvw8sxy8v/Ap4YcsM=";
