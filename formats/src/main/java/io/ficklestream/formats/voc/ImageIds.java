package io.ficklestream.formats.voc;

import io.ficklestream.formats.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of a folder's images: as an export's manifest.csv tells them, for a long id is not in its name; else by name. */
final class ImageIds {
    private static final String MANIFEST = "manifest.csv";
    /** The columns id, in quotes where it needs them, and file; whatever follows. */
    private static final Pattern ROW =
            Pattern.compile("(?:\"(?<quoted>[^\"]*+(?:\"\"[^\"]*+)*+)\"|(?<plain>[^\",]*+)),(?<file>[^,]++)(?:,.*)?");

    private final Map<String, String> byName = new HashMap<>();

    private ImageIds() {}

    static ImageIds of(Path root) {
        ImageIds ids = new ImageIds();
        Path manifest = root.resolve(MANIFEST);
        if (Files.isRegularFile(manifest)) {
            lines(manifest).forEach(ids::add);
        }
        return ids;
    }

    private static List<String> lines(Path manifest) {
        try {
            return Files.readAllLines(manifest);
        } catch (IOException e) {
            throw new UnusableFolderException("cannot read " + manifest + ": " + e.getMessage(), e);
        }
    }

    /** Others make a manifest.csv too: only an id that has this name is believed. */
    private void add(String line) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
            String quoted = row.group("quoted");
            String id = quoted == null ? row.group("plain") : quoted.replace("\"\"", "\"");
            if (FileNames.of(id).equals(row.group("file"))) {
                byName.put(row.group("file"), id);
            }
        }
    }

    /** The id of the image whose files have a name. */
    String of(String name) {
        String known = byName.get(name);
        return known != null ? known : FileNames.idOf(name).orElse(name);
    }
}
