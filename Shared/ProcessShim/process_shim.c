#include "process_shim.h"
#include <sys/prctl.h>

int vigie_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
