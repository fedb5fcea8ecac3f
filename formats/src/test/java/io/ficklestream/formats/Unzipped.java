package io.ficklestream.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An archive's files, read by the JDK. */
public final class Unzipped {
    private static final List<String> CLASSES = List.of("background", "cat", "dog", "person");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Unzipped(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** An archive's files. */
    public static Unzipped read(byte[] archive) throws IOException {
        return new Unzipped(archive);
    }

    /** What an export of these images has in it; classes are cat, dog, person. */
    public static Unzipped of(ExportFormat format, ExportImage... images) throws IOException {
        return new Unzipped(archive(format, images));
    }

    /** An archive of these images. */
    public static byte[] archive(ExportFormat format, ExportImage... images) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (Exporter exporter = format.open(archive, CLASSES)) {
            for (ExportImage image : images) {
                exporter.add(image);
            }
            exporter.finish();
        }
        return archive.toByteArray();
    }

    /** Names in the order in which they were written. */
    public Set<String> names() {
        return files.keySet();
    }

    /** A file's bytes. */
    public byte[] bytes(String name) {
        return files.get(name);
    }

    /** A text. */
    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** Writes all files below a folder. */
    public Path to(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }
}
