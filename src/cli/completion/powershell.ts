/** Older PowerShells drop empty arguments: `--next` says that a new word begins. Without candidates it offers files. */
export const powershellScript = `# genai-careers completion for PowerShell
Register-ArgumentCompleter -Native -CommandName genai-careers -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
    if ($wordToComplete -eq '') {
        $lines = @(genai-careers __complete --next -- @words 2>$null)
    } else {
        $lines = @(genai-careers __complete -- @words 2>$null)
    }
    $lines | Select-Object -Skip 1 | ForEach-Object {
        $value, $about = $_ -split "\`t", 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
`;
