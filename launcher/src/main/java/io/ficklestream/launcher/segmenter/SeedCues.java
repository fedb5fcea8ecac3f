package io.ficklestream.launcher.segmenter;

import com.fasterxml.jackson.databind.JsonNode;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.networks.segmenter.training.CueSource;
import io.ficklestream.vision.image.LabelImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Seeds of photographs as {@code make-seeds}, {@code demo} and {@code submit} leave them: {@code masks/ID.png} after the
 * CRF and {@code masks-before-crf/ID.png}.
 *
 * @param after masks after the CRF
 * @param before masks before the CRF
 * @param source which of their pixels are cues
 */
record SeedCues(MaskFolder after, MaskFolder before, CueSource source) {

    /** @throws LauncherException where the folder has no seeds, saying what it needs */
    static SeedCues in(Path root, CueSource source) {
        Path after = root.resolve("masks");
        Path before = root.resolve("masks-before-crf");
        if (!Files.isDirectory(after) || !Files.isDirectory(before)) {
            throw LauncherException.badInput(root + " holds no seeds: it needs the folders 'masks' and"
                    + " 'masks-before-crf', as './ficklestream make-seeds' writes them");
        }
        return new SeedCues(MaskFolder.in(after), MaskFolder.in(before), source);
    }

    /** Whether a photograph has seeds. */
    boolean has(String id) {
        return Files.isRegularFile(after.file(id));
    }

    /** How the seeds were made, as the file beside them says. */
    String provenance() {
        Path file = after.path().resolveSibling("seeds.json");
        return Files.isRegularFile(file)
                ? Json.read(file).map(JsonNode::toString).orElse("unknown")
                : "unknown";
    }

    /** The cues of a photograph in VOC numbers, where it has seeds. */
    Optional<LabelImage> cues(String id) {
        Optional<LabelImage> refined = after.read(id);
        return refined.map(mask -> source.cues(raw(id, mask), mask));
    }

    private LabelImage raw(String id, LabelImage refined) {
        LabelImage mask = before.read(id)
                .orElseThrow(() -> LauncherException.badInput("there is no " + before.file(id) + " beside "
                        + after.file(id) + ": the seeds of one photograph belong together"));
        if (mask.height() != refined.height() || mask.width() != refined.width()) {
            throw LauncherException.badInput(before.file(id) + " has another size than " + after.file(id));
        }
        return mask;
    }
}
