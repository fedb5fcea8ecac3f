/**
 * Masks as the files of other tools, streamed: what a format looks like is in its own package, what all archives have in
 * common is here and in {@code archive}.
 */
package io.ficklestream.formats;
