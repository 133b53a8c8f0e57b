/* The two executables for Windows: one for a window, one for a console (built with -DCONSOLE).
 *
 * Each starts the Python beside it, in its own process, as `-m media_literacy` with the words that it was given, waits for
 * it and ends with its code. It hands on the right to come to the front, and takes the program with it when it is ended.
 */
#include <windows.h>
#include <wchar.h>

#ifdef CONSOLE
#define PYTHON L"\\python\\python.exe"
#else
#define PYTHON L"\\python\\pythonw.exe"
#endif
#define LONGEST 32767

static wchar_t folder[LONGEST], program[LONGEST], command[LONGEST];

static int fail(const wchar_t *words)
{
#ifdef CONSOLE
    DWORD written;
    HANDLE errors = GetStdHandle(STD_ERROR_HANDLE);
    if (!WriteConsoleW(errors, words, (DWORD)wcslen(words), &written, NULL))
        WriteFile(errors, "Media Literacy: its Python cannot be started.\r\n", 47, &written, NULL);
#else
    MessageBoxW(NULL, words, L"Media Literacy", MB_OK | MB_ICONERROR);
#endif
    return 2;
}

/* What follows the first word of our own command line, as it was written: quotation marks and all. */
static const wchar_t *other_words(void)
{
    const wchar_t *line = GetCommandLineW();
    if (*line == L'"') {
        for (line++; *line && *line != L'"'; line++) {}
        if (*line) line++;
    } else {
        while (*line && *line != L' ' && *line != L'\t') line++;
    }
    while (*line == L' ' || *line == L'\t') line++;
    return line;
}

static BOOL WINAPI leave_it_to_the_program(DWORD event)
{
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

static int run(void)
{
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION child;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    HANDLE job;
    DWORD code = 2, length = GetModuleFileNameW(NULL, folder, LONGEST);
    wchar_t *end = length && length < LONGEST ? wcsrchr(folder, L'\\') : NULL;
    const wchar_t *words = other_words();

    if (!end) return fail(L"The folder of this program has too long a name.\r\n");
    *end = 0;
    if (wcslen(folder) * 2 + wcslen(words) + 80 > LONGEST) return fail(L"This call is too long.\r\n");
    wcscpy(program, folder);
    wcscat(program, PYTHON);
    wcscpy(command, L"\"");
    wcscat(command, program);
    wcscat(command, L"\" -B -P -m media_literacy ");
    wcscat(command, words);

    GetStartupInfoW(&start);
    start.lpReserved = NULL;
    start.cbReserved2 = 0;
    start.lpReserved2 = NULL;
    start.dwFlags |= STARTF_USESTDHANDLES;
    start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    start.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    SetConsoleCtrlHandler(leave_it_to_the_program, TRUE);
    if (!CreateProcessW(program, command, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &start, &child))
        return fail(L"Its Python cannot be started. Install Media Literacy again.\r\n");
    job = CreateJobObjectW(NULL, NULL);
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_BREAKAWAY_OK |
                                              JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
    if (job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits))
        AssignProcessToJobObject(job, child.hProcess);
    AllowSetForegroundWindow(child.dwProcessId);
    ResumeThread(child.hThread);
    WaitForSingleObject(child.hProcess, INFINITE);
    GetExitCodeProcess(child.hProcess, &code);
    return (int)code;
}

#ifdef CONSOLE
int main(void)
{
    return run();
}
#else
int WINAPI WinMain(HINSTANCE instance, HINSTANCE none, LPSTR line, int show)
{
    (void)instance, (void)none, (void)line, (void)show;
    return run();
}
#endif
