package io.ficklestream.launcher.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.output.WholeFile;
import io.ficklestream.launcher.report.PictureKind;
import io.ficklestream.vision.image.GreyPng;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.seeding.SeedResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of seeds with the names that results of the stream have, and a file that says how they were made. Seeds that
 * are there stay; every file is there whole or not at all.
 */
final class SeedFolder {

    static final String PROVENANCE = "seeds.json";

    private static final List<PictureKind> KINDS =
            List.of(PictureKind.MASK_BEFORE_CRF, PictureKind.CONFIDENCE, PictureKind.MASK);

    private final Path root;

    private SeedFolder(Path root) {
        this.root = root;
    }

    /**
     * Takes a folder for seeds, and says in it how they are made.
     *
     * @throws LauncherException if it holds something else, or seeds that were made in another way
     */
    static SeedFolder claim(Path root, SeedProvenance provenance) {
        try {
            Files.createDirectories(root);
            Path file = root.resolve(PROVENANCE);
            if (Files.exists(file)) {
                provenance.requireSameMethod(read(file), root);
            } else {
                requireEmpty(root);
            }
            WholeFile.write(file, Json.bytes(provenance.document()));
            for (PictureKind kind : KINDS) {
                Files.createDirectories(kind.folderIn(root));
            }
            return new SeedFolder(root);
        } catch (IOException e) {
            throw LauncherException.badInput("cannot write into " + root + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode read(Path file) {
        return Json.read(file)
                .orElseThrow(() -> LauncherException.badInput(
                        file + " does not say how seeds were made: delete it, or choose another --out"));
    }

    private static void requireEmpty(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            if (files.findAny().isPresent()) {
                throw LauncherException.badInput(
                        root + " is not empty and holds no " + PROVENANCE + " of an earlier run: choose another --out");
            }
        }
    }

    /** Whether the photograph's seeds are there. */
    boolean has(String imageId) {
        return KINDS.stream().allMatch(kind -> Files.isRegularFile(file(kind, imageId)));
    }

    /** Writes the seeds of a photograph, in VOC numbers. */
    void write(String imageId, SeedResult seeds) {
        int height = seeds.height();
        int width = seeds.width();
        WholeFile.write(
                file(PictureKind.MASK_BEFORE_CRF, imageId), PalettePng.encode(height, width, seeds.maskBeforeCrf()));
        WholeFile.write(file(PictureKind.CONFIDENCE, imageId), GreyPng.encode(height, width, seeds.confidence()));
        WholeFile.write(file(PictureKind.MASK, imageId), PalettePng.encode(height, width, seeds.mask()));
    }

    private Path file(PictureKind kind, String imageId) {
        return root.resolve(kind.path(imageId));
    }
}
