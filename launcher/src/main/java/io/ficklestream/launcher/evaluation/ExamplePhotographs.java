package io.ficklestream.launcher.evaluation;

import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographFolder;
import io.ficklestream.launcher.submit.PhotographReader;
import io.ficklestream.vision.image.RgbImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The photographs that masks are of, where they are at hand.
 *
 * @param files by id
 */
record ExamplePhotographs(Map<String, Path> files) {

    private static final List<String> USUAL_NAMES = List.of("images", "photographs");

    /** Those of the folder that the user names, or of the first folder with a usual name beside the masks; or none. */
    static ExamplePhotographs of(Optional<Path> named, MaskPairs pairs) {
        Optional<Path> folder =
                named.or(() -> Stream.of(pairs.truth().path(), pairs.masks().path())
                        .map(masks -> masks.toAbsolutePath().normalize().getParent())
                        .flatMap(parent -> USUAL_NAMES.stream().map(parent::resolve))
                        .filter(Files::isDirectory)
                        .findFirst());
        return new ExamplePhotographs(
                folder.<Map<String, Path>>map(PhotographFolder::list).orElseGet(Map::of));
    }

    /** The photograph, where it is at hand. */
    Optional<RgbImage> read(String id) {
        return Optional.ofNullable(files.get(id))
                .map(file -> PhotographReader.read(new Photograph(id, file, List.of())));
    }
}
