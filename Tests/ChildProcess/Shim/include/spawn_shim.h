#pragma once
#include <spawn.h>

// glibc's own (posix_spawn_file_actions_addclosefrom_np(3)), declared only under _GNU_SOURCE, which Swift does not set.

int vigie_spawn_in(posix_spawn_file_actions_t *actions, const char *folder);
int vigie_spawn_close_from(posix_spawn_file_actions_t *actions, int descriptor);
