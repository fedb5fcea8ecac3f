package io.ficklestream.launcher.process;

import java.nio.file.Path;

/**
 * Where a stack keeps what it was given and what it made of that.
 *
 * @param path the folder; made if need be
 * @param fresh whether what an earlier stack kept there is deleted at the start
 */
public record DataFolder(Path path, boolean fresh) {}
