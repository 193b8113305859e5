package groundwork.cli.complete;

/// What makes a shell ask us for candidates.
public enum Scripts {
    BASH("""
            # Completion of groundwork for bash. Put into your ~/.bashrc:  source <(groundwork completion bash)
            _groundwork() {
                local IFS=$'\\n'
                COMPREPLY=($(groundwork complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
            }
            complete -o default -F _groundwork groundwork
            """),
    ZSH("""
            #compdef groundwork
            # Completion of groundwork for zsh. Put into your ~/.zshrc:  source <(groundwork completion zsh)
            _groundwork() {
                local -a found
                found=(${(f)"$(groundwork complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)"})
                if (( ${#found} )); then compadd -- $found; else _files; fi
            }
            compdef _groundwork groundwork
            """),
    FISH("""
            # Completion of groundwork for fish. Save as ~/.config/fish/completions/groundwork.fish
            function __groundwork_complete
                set -l found (groundwork complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)
                if count $found >/dev/null
                    string join \\n $found
                else
                    __fish_complete_path (commandline -ct)
                end
            end
            complete -c groundwork -f -a '(__groundwork_complete)'
            """),
    POWERSHELL("""
            # Completion of groundwork for PowerShell. Put into your $PROFILE:
            #   groundwork completion powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName groundwork -ScriptBlock {
                param($word, $ast, $cursor)
                $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
                if ($word -eq '') { $words += '' }
                & groundwork complete -- @words 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """);

    private final String text;

    Scripts(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
