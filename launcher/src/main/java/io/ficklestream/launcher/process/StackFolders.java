package io.ficklestream.launcher.process;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folders that a stack works with.
 *
 * @param layout where the built services lie
 * @param run for logs and state; emptied at the start
 * @param cache the folder of the backbone's weights
 * @param data for state that stays when the stack stops; without it, state is deleted
 */
public record StackFolders(ProjectLayout layout, Path run, Path cache, Optional<DataFolder> data) {}
