package io.ficklestream.launcher.report;

import io.ficklestream.launcher.collect.DeadLetter;
import io.ficklestream.launcher.collect.RunTotals;
import java.util.List;

/**
 * Everything that the page shows.
 *
 * @param model version of the model
 * @param totals what came of the run
 * @param images the labelled images
 * @param deadLetters the images without labels, and why
 * @param legend classes and their colours
 * @param truth how good the masks are; null where there is nothing to compare with
 */
public record Report(
        String model,
        RunTotals totals,
        List<ReportImage> images,
        List<DeadLetter> deadLetters,
        List<LegendEntry> legend,
        TruthTable truth) {}
