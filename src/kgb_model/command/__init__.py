"""The command ``kgb``: the library at the terminal, in Dutch and English.

Each command lives in a module that is imported when it is called, and says its help in both languages side by side.
``language`` holds what is spoken, ``frame`` what a command is made of, ``group`` the list of commands, ``outcome`` how a run ends.
"""
