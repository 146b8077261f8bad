# Judges ets, thetaf and auto.arima of R's forecast package on the cells that SeriesExport.cs wrote, beside what it wrote of the model.
# Rscript compare.R FOLDER    prints a table of mean absolute errors and pinball losses, in points, by horizon.
suppressMessages(library(forecast))
folder <- commandArgs(trailingOnly = TRUE)[1]
series <- read.csv(file.path(folder, "series.csv"))
known <- read.csv(file.path(folder, "forecasts.csv"), check.names = FALSE)
levels <- as.numeric(sub("q", "", grep("^q0", names(known), value = TRUE)))
key <- paste(series$origin, series$region)
cells <- split(series$logit, factor(key, unique(key)))

quantiles <- function(fit, h) {
  # The methods are normal on logits: their deviation is half the width of the 95 % interval over its normal quantile.
  middle <- as.numeric(fit$mean)[h]
  deviation <- (as.numeric(fit$upper)[h] - as.numeric(fit$lower)[h]) / (2 * qnorm(0.975))
  plogis(middle + qnorm(levels) * deviation)
}

methods <- list(
  "R ets" = function(y, h) forecast(ets(y), h = h, level = 95),
  "R thetaf" = function(y, h) thetaf(y, h = h, level = 95),
  "R auto.arima" = function(y, h) forecast(auto.arima(y), h = h, level = 95))

rows <- list()
for (k in names(cells)) {
  place <- as.integer(strsplit(k, " ")[[1]])
  wanted <- unique(known[known$origin == place[1] & known$region == place[2], c("horizon", "came")])
  if (nrow(wanted) == 0) next
  y <- ts(tsclean(ts(cells[[k]], frequency = 12)), frequency = 12)
  for (m in names(methods)) {
    fit <- methods[[m]](y, max(wanted$horizon))
    for (i in seq_len(nrow(wanted))) {
      rows[[length(rows) + 1]] <- c(list(origin = place[1], region = place[2], horizon = wanted$horizon[i], came = wanted$came[i], method = m), as.list(quantiles(fit, wanted$horizon[i])))
    }
  }
  cat(".", file = stderr())
}
new <- do.call(rbind, lapply(rows, function(r) setNames(data.frame(r), names(known))))
all <- rbind(known, new)
q <- as.matrix(all[, -(1:5)])
over <- all$came - q
all$mae <- 100 * abs(over[, which(levels == 0.5)])
all$pinball <- 200 * rowMeans(ifelse(over >= 0, sweep(over, 2, levels, "*"), sweep(over, 2, levels - 1, "*")))
all$inside <- q[, which(levels == 0.1)] <= all$came & all$came <= q[, which(levels == 0.9)]
h <- sort(unique(all$horizon))
line <- function(column, rows, format) paste(sprintf(format, tapply(rows[[column]], factor(rows$horizon, h), mean)), collapse = " ")
cat(sprintf("\n%s, forecast %s; %d regions, %d origins.\n\n", R.version.string, packageVersion("forecast"), length(unique(all$region)), length(unique(all$origin))))
cat(sprintf("| h = %s | MAE, points | pinball, points | inside 80 %% |\n|---|---|---|---|\n", paste(h, collapse = " / ")))
for (m in unique(all$method)) {
  rows <- all[all$method == m, ]
  cat(sprintf("| %s | %s | %s | %s |\n", m, line("mae", rows, "%.2f"), line("pinball", rows, "%.2f"), line("inside", rows, "%.2f")))
}
