/** Archives that are written as their content comes, and temporary files for what must come last. */
package io.ficklestream.formats.archive;
