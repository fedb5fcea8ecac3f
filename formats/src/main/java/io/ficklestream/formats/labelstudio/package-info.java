/** Label Studio's tasks with brush regions. */
package io.ficklestream.formats.labelstudio;
