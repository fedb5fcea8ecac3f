package io.ficklestream.launcher.command;

import io.ficklestream.launcher.collect.DeadLetter;
import io.ficklestream.launcher.collect.LabeledImage;
import io.ficklestream.launcher.collect.ResultListener;
import io.ficklestream.launcher.collect.RunTotals;
import io.ficklestream.launcher.report.LegendEntry;
import io.ficklestream.launcher.report.PictureWriter;
import io.ficklestream.launcher.report.Report;
import io.ficklestream.launcher.report.ReportImage;
import io.ficklestream.launcher.report.ReportWriter;
import io.ficklestream.launcher.report.ResultFolder;
import io.ficklestream.launcher.report.Summary;
import io.ficklestream.launcher.report.TruthEvaluation;
import io.ficklestream.launcher.report.TruthTable;
import java.io.PrintStream;
import java.util.Optional;

/** The results of a run: pictures as they arrive, a report at the end. */
final class Results implements ResultListener {

    private final ModelInfo model;
    private final ResultFolder folder;
    private final PictureWriter pictures;
    private final Optional<TruthEvaluation> truth;

    Results(ModelInfo model, ResultFolder folder, Optional<TruthEvaluation> truth) {
        this.model = model;
        this.folder = folder;
        this.pictures = new PictureWriter(folder);
        this.truth = truth;
    }

    @Override
    public void labeled(LabeledImage image) {
        pictures.labeled(image);
        truth.ifPresent(evaluation -> evaluation.labeled(image));
    }

    @Override
    public void deadLettered(DeadLetter letter) {
        pictures.deadLettered(letter);
    }

    @Override
    public void noted(DeadLetter letter) {
        pictures.noted(letter);
    }

    /** Writes the report and tells the essence; the last line is one JSON object. */
    void finish(RunTotals totals, PrintStream out) {
        TruthTable table = truth.map(TruthEvaluation::table).orElse(null);
        Report report = new Report(
                model.version(), totals, pictures.images(), pictures.letters(), LegendEntry.of(model.classes()), table);
        ReportWriter.write(report, folder);
        tell(report, out);
        out.println(Summary.line(report));
    }

    private void tell(Report report, PrintStream out) {
        report.images().stream()
                .filter(ReportImage::predicted)
                .forEach(image -> out.println(
                        image.id() + ": labels predicted by the classifier: " + String.join(" ", image.labels())));
        report.letters().ended().forEach(letter -> out.println(sentence(letter)));
        report.letters().noted().forEach(letter -> out.println(sentence(letter)));
        if (report.truth() != null) {
            out.println("against the given masks of " + report.truth().images() + " photographs (IoU in percent):");
            report.truth().table().lines().forEach(line -> out.println("  " + line));
        }
        out.println("masks and report: " + folder.report().toAbsolutePath());
    }

    private static String sentence(DeadLetter letter) {
        return letter.imageId() + ": set aside by " + letter.stage() + ": " + letter.reason();
    }
}
