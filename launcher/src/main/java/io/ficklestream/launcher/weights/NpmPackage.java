package io.ficklestream.launcher.weights;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A package that is fetched with the ordinary npm client and pinned to the bytes of its archive.
 *
 * @param name the package's name
 * @param version the exact version
 * @param sha256 SHA-256 of the archive, 64 hex digits
 */
public record NpmPackage(String name, String version, String sha256) {

    private static final Pattern NAME = Pattern.compile("(@[a-z0-9][a-z0-9._~-]*/)?[a-z0-9][a-z0-9._~-]*");
    private static final Pattern VERSION = Pattern.compile("[0-9][0-9A-Za-z.+-]*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public NpmPackage {
        require(NAME, name, "a package's name");
        require(VERSION, version, "an exact version");
        require(SHA256, sha256, "a SHA-256 of 64 hex digits");
    }

    private static void require(Pattern pattern, String value, String what) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not " + what);
        }
    }

    /** Name and version as npm takes them. */
    public String specification() {
        return name + "@" + version;
    }

    /** Where the package's content lies in a cache folder once it has been fetched. */
    public Path folderIn(Path cache) {
        return cache.resolve(name.replace("@", "").replace('/', '-') + "-" + version);
    }
}
