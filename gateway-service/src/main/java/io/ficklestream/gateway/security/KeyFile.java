package io.ficklestream.gateway.security;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The file of keys: a line for each, {@code NAME ROLE SHA256-OF-KEY}; empty lines and those after # do not count. */
final class KeyFile {
    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    /** @throws IllegalStateException if it cannot be used; names the line and what to do */
    List<ApiKey> read() {
        List<ApiKey> keys = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                keys.add(parse(line, number, names));
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException(path + " has no key: add a line NAME ROLE SHA256-OF-KEY");
        }
        return keys;
    }

    private ApiKey parse(String line, int number, Set<String> names) {
        try {
            ApiKey key = ApiKey.parse(line);
            if (!names.add(key.name())) {
                throw new IllegalArgumentException("the name " + key.name() + " occurs twice: give every key its own");
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("line " + number + " of " + path + ": " + e.getMessage(), e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (FileSystemException e) {
            throw new IllegalStateException(
                    "ficklestream.gateway.keys-file: " + path + " cannot be read ("
                            + e.getClass().getSimpleName() + "): create it, or correct the path",
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("ficklestream.gateway.keys-file: " + path + " is no UTF-8 text", e);
        }
    }

    /** Whether people beside the owner and the group can read or change it. */
    boolean isOpenToOthers() {
        try {
            return Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
