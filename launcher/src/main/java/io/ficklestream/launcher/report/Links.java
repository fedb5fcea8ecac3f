package io.ficklestream.launcher.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Relative links to files whose names may hold any character. */
final class Links {

    private Links() {}

    /** The path with everything percent-encoded that a URL does not take as it is. */
    static String encode(String relativePath) {
        try {
            // "./" keeps a name with a colon from being read as a scheme.
            return new URI(null, null, "./" + relativePath, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no link can be made of " + relativePath, e);
        }
    }
}
