package io.ficklestream.gateway.rest.view;

import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.StageResult;
import java.util.List;
import java.util.Optional;

/** How far an image's present revision is at every stage. */
final class Stages {
    private static final String SEGMENTER = "segmenter";

    private Stages() {}

    static List<Stage> of(ImageRecord image) {
        Optional<StageResult> seeded = present(image, image.seeds());
        Optional<StageResult> localized = present(image, image.localization());
        return List.of(
                localized.or(() -> seeded).map(Stage::classified).orElseGet(() -> open(image, "classified")),
                localized.map(result -> Stage.done("localized", result)).orElseGet(() -> open(image, "localized")),
                seeded.map(result -> Stage.done("seeded", result)).orElseGet(() -> open(image, "seeded")),
                present(image, image.segmentation())
                        .map(result -> Stage.done("segmented", result))
                        .orElseGet(() -> open(image, "segmented")));
    }

    private static Optional<StageResult> present(ImageRecord image, Optional<StageResult> result) {
        return result.filter(found -> found.revision() >= image.revision());
    }

    private static Stage open(ImageRecord image, String stage) {
        boolean failed =
                image.openLetters().anyMatch(letter -> failedStage(letter).equals(stage));
        return Stage.without(stage, failed ? "failed" : "waiting");
    }

    /** What was not done because of a dead letter. Classifier and segmenter read the same topic. */
    private static String failedStage(DeadLetter letter) {
        if (letter.stage().startsWith(SEGMENTER)) {
            return "segmented";
        }
        return switch (letter.topic()) {
            case Topics.CAM_TASKS, Topics.CAM_SAMPLES -> "localized";
            case Topics.LOCALIZATION_MAPS -> "seeded";
            default -> "classified";
        };
    }
}
