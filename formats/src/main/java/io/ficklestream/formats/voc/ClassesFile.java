package io.ficklestream.formats.voc;

import io.ficklestream.formats.ClassNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** classes.txt, which says what the numbers in a folder's masks mean. */
final class ClassesFile {
    private static final String NAME = "classes.txt";

    private ClassesFile() {}

    /**
     * Refuses a folder whose numbers mean other classes: small numbers are classes everywhere, so that its masks would
     * be learned as something else.
     *
     * @throws UnusableFolderException naming the first line that differs
     */
    static void requireSame(Path root, ClassNames classes) {
        Path file = root.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return;
        }
        List<String> lines = lines(file);
        for (int number = 0; number < lines.size(); number++) {
            String here = number < classes.count() ? classes.of(number) : "no class";
            if (!lines.get(number).equals(here)) {
                throw new UnusableFolderException("the masks have other numbers: in line " + (number + 1) + " of "
                        + file + " the number " + number + " is \"" + lines.get(number) + "\", here it is " + here
                        + ": renumber the masks, or remove the file if it is not about them");
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).strip().lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UnusableFolderException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
