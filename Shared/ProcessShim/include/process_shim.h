#pragma once

// prctl(2) is variadic, which Swift does not call.

// No core dumps of this process, and no reading of its memory by others of its user. 0, or -1 with errno.
int vigie_forbid_dumps(void);
