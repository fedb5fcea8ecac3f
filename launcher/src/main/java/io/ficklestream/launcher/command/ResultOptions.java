package io.ficklestream.launcher.command;

import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.launcher.report.ResultFolder;
import io.ficklestream.launcher.report.TruthEvaluation;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of the commands that write results. */
final class ResultOptions {

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write the results.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--truth",
            paramLabel = "DIR",
            description = "Compare with the masks ID.png (VOC palette) of this folder and tell the mIoU.")
    private Optional<Path> truth = Optional.empty();

    /** Whether a folder for results was named. */
    boolean wanted() {
        return out.isPresent() || truth.isPresent();
    }

    /** The given masks to compare with, where there are some. */
    Optional<MaskFolder> truth() {
        return truth.map(MaskFolder::in);
    }

    /** Takes the folder for results. */
    Results open(ModelInfo model, Path otherwise) {
        Optional<TruthEvaluation> evaluation = truth().map(masks -> new TruthEvaluation(masks, model.classes()));
        return new Results(model, ResultFolder.claim(out.orElse(otherwise)), evaluation);
    }
}
