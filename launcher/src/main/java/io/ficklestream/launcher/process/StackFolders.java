package io.ficklestream.launcher.process;

import java.nio.file.Path;

/**
 * The folders that a stack works with.
 *
 * @param layout where the built services lie
 * @param run for logs and state; emptied at the start
 * @param cache the folder of the backbone's weights
 */
public record StackFolders(ProjectLayout layout, Path run, Path cache) {}
