package io.ficklestream.testkit.layering.broken.cam.domain;

import org.eclipse.microprofile.config.Config;

/** Breaks the rule that the domain knows no framework. */
final class AsksTheContainer {
    String threshold(Config config) {
        return config.getValue("threshold", String.class);
    }
}
