/** Files that are either whole or not there, whenever the process is killed. */
package io.ficklestream.segmenter.domain.files;
